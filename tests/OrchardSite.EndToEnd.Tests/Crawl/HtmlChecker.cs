using System.Diagnostics;
using System.Text.Json;

namespace OrchardSite.EndToEnd.Tests.Crawl;

/// <summary>html-validate from <c>tests/tools</c>, one process for all pages.</summary>
public static class HtmlChecker
{
    /// <returns>A line for each error: the page's address, the place, the rule and what is wrong.</returns>
    public static async Task<IReadOnlyList<string>> CheckAsync(IReadOnlyCollection<CrawledPage> pages)
    {
        var tools = Repository.PathOf(Path.Combine("tests", "tools"));
        var program = Path.Combine(tools, "node_modules", "html-validate", "bin", "html-validate.mjs");
        Assert.True(File.Exists(program), $"'{program}' is missing. Run `npm ci` in '{tools}', or tests/run.sh, which does.");

        var folder = Directory.CreateTempSubdirectory("orchardsite-html-");
        try
        {
            var files = await WriteAsync(pages, folder.FullName);
            return [.. Read(await RunAsync(program, Path.Combine(tools, "htmlvalidate.json"), folder.FullName), files)];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<Dictionary<string, string>> WriteAsync(IEnumerable<CrawledPage> pages, string folder)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var page in pages.Where(page => page.Html is not null))
        {
            var file = Path.Combine(folder, $"{files.Count:00000}.html");
            files[file] = page.Address;
            await File.WriteAllTextAsync(file, page.Html);
        }

        return files;
    }

    private static async Task<string> RunAsync(string program, string configuration, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo("node")
        {
            ArgumentList = { program, "--config", configuration, "--formatter", "json", $"{folder}/*.html" },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(output.TrimStart().StartsWith('['), $"html-validate said nothing that can be read: {output} {await error}");
        return output;
    }

    private static IEnumerable<string> Read(string json, Dictionary<string, string> files)
    {
        using var report = JsonDocument.Parse(json);
        foreach (var file in report.RootElement.EnumerateArray())
        {
            foreach (var message in file.GetProperty("messages").EnumerateArray())
            {
                yield return $"{files[file.GetProperty("filePath").GetString()!]}:{message.GetProperty("line")}:{message.GetProperty("column")} {message.GetProperty("ruleId").GetString()}: {message.GetProperty("message").GetString()}";
            }
        }
    }
}
