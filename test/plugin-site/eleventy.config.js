import { HtmlBasePlugin } from "@11ty/eleventy";
import briefbook from "briefbook";

export default function (eleventyConfig) {
  eleventyConfig.addPlugin(HtmlBasePlugin);
  eleventyConfig.addPlugin(briefbook, {
    data: "data",
    articles: "articles",
    prefix: "desk/briefings",
  });
  return {
    dir: { input: "pages", includes: "../layouts", output: "public" },
    markdownTemplateEngine: "njk",
    pathPrefix: "/water/",
  };
}
