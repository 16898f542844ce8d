using System.Net;
using AngleSharp.Dom;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Accounts;

/// <summary>A county's editor writes what the public reads, and cannot take apart what the site is built of.</summary>
[Collection(ClusterCollection.Name)]
public sealed class EditorPermissionTests(Cluster cluster)
{
    private const string County = "ZhalaiteBanner";
    private static readonly string[] _writes = ["News", "TypicalCase", "CaseBatch", "Page", "ServiceLink"];
    private static readonly string[] _leaves = ["Taxonomy", "Menu"];

    [Fact]
    public async Task Editor_OnEveryScreen_MayWriteContentAndNothingElse()
    {
        using var editor = await AccountPages.NewAsync(cluster, County, "bianji", "Editor");

        foreach (var type in _writes)
        {
            await ExpectAsync(editor, $"Admin/Contents/ContentTypes/{type}/Create", HttpStatusCode.OK);
        }

        foreach (var type in _leaves)
        {
            await ExpectRefusedAsync(editor, $"Admin/Contents/ContentTypes/{type}/Create");
        }

        await ExpectAsync(editor, "Admin/Media", HttpStatusCode.OK);
        foreach (var path in new[] { "Admin/Users/Index", "Admin/Roles/Index", "Admin/Layers", "Admin/Settings/general", "Admin/Themes", "Admin/ContentTypes/List" })
        {
            await ExpectRefusedAsync(editor, path);
        }
    }

    [Fact]
    public async Task Editor_WhoKnowsTheIdOfTheColumns_CannotChangeThem()
    {
        using var editor = await AccountPages.NewAsync(cluster, County, "bianji2", "Editor");
        using var administrator = await cluster.AdministratorAsync(County);
        var token = SiteClient.FieldsOf(SiteClient.FormWith(await editor.ReadAsync("Admin/Contents/ContentTypes/News/Create"), "Title")).Single(field => field.Key == "__RequestVerificationToken");

        var id = await FirstIdAsync(administrator, "Taxonomy");

        await ExpectRefusedAsync(editor, $"Admin/Contents/ContentItems/{id}/Edit");
        foreach (var action in new[] { "Delete", "Unpublish", "Clone" })
        {
            using var answer = await editor.PostAsync($"Admin/Contents/ContentItems/{id}/{action}", [token]);
            Assert.True(IsRefusal(answer), $"{action}: {answer.StatusCode}");
        }

        await ExpectAsync(administrator, $"Admin/Contents/ContentItems/{id}/Edit", HttpStatusCode.OK);
    }

    [Fact]
    public async Task Editor_InTheMenu_SeesOnlyScreensThatOpen()
    {
        using var editor = await AccountPages.NewAsync(cluster, County, "bianji3", "Editor");
        var links = (await editor.ReadAsync("Admin")).QuerySelectorAll("nav a[href]")
            .Select(link => link.GetAttribute("href")!)
            .Where(href => href.Contains("/Admin/", StringComparison.Ordinal))
            .Distinct()
            .ToList();

        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            using var answer = await editor.GetAbsoluteAsync(link);
            Assert.True(answer.IsSuccessStatusCode, $"{link}: {answer.StatusCode}");
        }

        Assert.DoesNotContain(links, link => link.Contains("Users", StringComparison.Ordinal) || link.Contains("Taxonomy", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Author_OfOwnNews_MayEditButNotPublish()
    {
        using var author = await AccountPages.NewAsync(cluster, County, "zhuangao", "Author");
        using var administrator = await cluster.AdministratorAsync(County);
        var page = await author.ReadAsync("Admin/Contents/ContentTypes/News/Create");

        Assert.Empty(page.QuerySelectorAll("[name='submit.Publish']"));
        Assert.NotEmpty(page.QuerySelectorAll("[name='submit.Save']"));
        await ExpectRefusedAsync(author, $"Admin/Contents/ContentItems/{await FirstIdAsync(administrator, "News")}/Edit");
    }

    private static async Task<string> FirstIdAsync(SiteClient administrator, string type)
    {
        var link = (await administrator.ReadAsync($"Admin/Contents/ContentItems/{type}")).QuerySelector("main a[href*='/Edit']")!;
        return link.GetAttribute("href")!.Split("ContentItems/")[1].Split('/')[0];
    }

    private static async Task ExpectAsync(SiteClient client, string path, HttpStatusCode expected)
    {
        using var answer = await client.GetAsync(path);
        Assert.True(answer.StatusCode == expected, $"{path}: {answer.StatusCode}");
    }

    private static async Task ExpectRefusedAsync(SiteClient client, string path)
    {
        using var answer = await client.GetAsync(path);
        Assert.True(IsRefusal(answer), $"{path}: {answer.StatusCode}");
    }

    private static bool IsRefusal(HttpResponseMessage answer)
        => answer.StatusCode == HttpStatusCode.Forbidden
            || (answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.OriginalString.Contains("Error/403", StringComparison.Ordinal));
}
