using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Administration;

/// <summary>A county's site is exported as a package; a site that is set up with it is its equal.</summary>
[Collection(ClusterCollection.Name)]
public sealed partial class SiteExportTests(Cluster cluster) : IDisposable
{
    private const string Tenant = "AershanCity";
    private const string Prefix = "/aes";

    /// <summary>What a site consists of.</summary>
    private static readonly string[] _steps =
    [
        "AdminTemplates", "CreateOrUpdateIndexProfile", "Feature", "Layers", "MediaProfiles", "ReplaceContentDefinition", "Roles", "Settings",
        "Sitemaps", "Templates", "Themes", "UrlRewriting", "content", "custom-settings", "deployment", "media",
    ];

    /// <summary>What administrators may have added to a site that the seeds do not have.</summary>
    private const string Added = """
        { "steps": [
          { "name": "Templates", "Templates": { "Footer__Exported": { "Content": "{{ 1 | plus: 1 }}", "Description": "页脚" } } },
          { "name": "AdminTemplates", "AdminTemplates": { "Greeting": { "Content": "你好", "Description": "" } } },
          { "name": "UrlRewriting", "Rules": [
            { "Name": "旧栏目", "Source": "Redirect", "Pattern": "^/exported-old/(.*)$", "SubstitutionPattern": "/$1", "IsCaseInsensitive": true, "QueryStringPolicy": "Drop", "RedirectType": "PermanentRedirect" },
            { "Name": "别名", "Source": "Rewrite", "Pattern": "^/exported-alias$", "SubstitutionPattern": "/search", "SkipFurtherRules": true } ] }
        ] }
        """;

    private readonly SeedFolder _seeds = new();

    [Fact]
    public async Task Package_OfACounty_SetsUpASiteWithTheSamePages()
    {
        using var admin = await cluster.AdministratorAsync(Tenant);
        (await SendRecipeAsync(admin, Added)).Dispose();
        var package = await TakeAsync(admin);
        Assert.Equal(_steps, package.Steps.Keys.Select(key => key.Split('/')[0]).Distinct().Order(StringComparer.Ordinal));
        _seeds.WriteTenants(SeedFolder.Tenant("Default", Tenants.NameOf(Tenant), SeedFolder.RecipeName, prefix: string.Empty));
        var addresses = await AddressesAsync(admin);
        Assert.True(addresses.Count > 15, $"The site map names {addresses.Count} pages only.");

        await using var copy = await _seeds.StartAsync();

        Assert.DoesNotContain("失败", copy.Output, StringComparison.Ordinal);
        using var visitor = new SiteClient(copy.Address);
        var differences = new List<string>();
        foreach (var address in addresses)
        {
            var (mine, theirs) = (await PageAsync(admin, address, cluster.Site.Address, Prefix), await PageAsync(visitor, address, copy.Address, string.Empty));
            if (mine != theirs)
            {
                differences.Add($"{address}\n--- {mine}\n+++ {theirs}");
            }
        }

        Assert.True(differences.Count == 0, $"{differences.Count} of {addresses.Count} pages differ:\n{string.Join('\n', differences.Take(3))}");
        Assert.Equal(addresses, await AddressesAsync(visitor));
        using var theirAdmin = await AdministratorOfAsync(copy);
        using var again = await DownloadAsync(theirAdmin);
        Assert.Equal([], package.DifferencesTo(again));
    }

    [Theory]
    [InlineData("""{ "steps": [ { "name": "NoSuchStep" } ] }""", "NoSuchStep")]
    [InlineData("""{ "steps": [ { "name": "Roles", "Roles": "not a list" } ] }""", "Roles")]
    [InlineData("""{ "steps": [ { "name": "content", "data": [ { "ContentItemId": "[js: (function f() { while (true) { } })()]" } ] } ] }""", "content")]
    [InlineData("not json", "Recipe.json")]
    public async Task Recipe_ThatIsBroken_IsRefusedWithStepAndReasonAndKeepsWhatWasTyped(string json, string named)
    {
        using var admin = await cluster.AdministratorAsync(Tenant);

        using var answer = await SendRecipeAsync(admin, json);

        var page = SiteClient.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(named, page.QuerySelector(".field-validation-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(json, ((IHtmlTextAreaElement)page.QuerySelector("textarea[name=json]")!).Value);
    }

    public void Dispose() => _seeds.Dispose();

    private static async Task<HttpResponseMessage> SendRecipeAsync(SiteClient admin, string json)
    {
        var form = (IHtmlFormElement)(await admin.ReadAsync("Admin/DeploymentPlan/Import/Json")).QuerySelector("textarea[name=json]")!.Closest("form")!;
        return await admin.SubmitAsync(form, new Dictionary<string, string> { ["json"] = json });
    }

    /// <summary>Downloads the package of the plan that every site has, and puts it among the recipes that a start finds.</summary>
    private async Task<SitePackage> TakeAsync(SiteClient admin)
    {
        var recipes = Path.Combine(_seeds.Seeds, "recipes");
        using var package = await DownloadAsync(admin);
        package.ExtractTo(recipes);
        var recipe = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(recipes, "Recipe.json")))!;
        Assert.True(recipe["issetuprecipe"]!.GetValue<bool>());
        recipe["name"] = SeedFolder.RecipeName;
        await File.WriteAllTextAsync(Path.Combine(recipes, $"{SeedFolder.RecipeName}.recipe.json"), recipe.ToJsonString());
        return package;
    }

    private static async Task<SitePackage> DownloadAsync(SiteClient admin)
    {
        var plan = (await admin.ReadAsync("Admin/DeploymentPlan/Index")).QuerySelectorAll("main li").Single(item => item.TextContent.Contains("整个网站", StringComparison.Ordinal));
        using var answer = await admin.SubmitAsync((IHtmlFormElement)plan.QuerySelector("form[action*='ExportFile/Execute']")!, new Dictionary<string, string>());
        Assert.Equal("application/zip", answer.Content.Headers.ContentType!.MediaType);
        return new SitePackage(await answer.Content.ReadAsByteArrayAsync());
    }

    private static async Task<SiteClient> AdministratorOfAsync(SiteProcess site)
    {
        var first = (await File.ReadAllLinesAsync(Path.Combine(site.AppData, "first-passwords.txt"))).Select(line => line.Split('\t')).Last(line => line[0] == "Default")[2];
        var admin = new SiteClient(site.Address);
        await admin.SignInAsync("admin", first);
        await admin.ChangePasswordAsync(first, Cluster.NewPassword);
        return admin;
    }

    /// <summary>The pages that the site map names, and the home page, below the site's root.</summary>
    private static async Task<List<string>> AddressesAsync(SiteClient client)
    {
        using var answer = await client.GetAsync("sitemap.xml");
        var xml = await answer.Content.ReadAsStringAsync();
        return [.. Location().Matches(xml)
            .Select(match => new Uri(match.Groups["address"].Value).AbsolutePath)
            .Select(path => path.StartsWith(Prefix + "/", StringComparison.Ordinal) ? path[(Prefix.Length + 1)..] : path.TrimStart('/'))
            .Append(string.Empty)
            .Distinct()
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>What a visitor reads and can follow on a page: its words, its links and its pictures, without where the site is.</summary>
    private static async Task<string> PageAsync(SiteClient client, string address, Uri site, string prefix)
    {
        var page = await client.ReadAsync(address);
        foreach (var hidden in page.QuerySelectorAll("script, style, time"))
        {
            hidden.Remove();
        }

        var links = page.QuerySelectorAll("main a[href], header a[href], footer a[href]").Select(link => link.GetAttribute("href")!);
        var pictures = page.QuerySelectorAll("img[src]").Select(picture => picture.GetAttribute("src")!.Split('?')[0]);
        var text = string.Join(' ', page.Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        text = text.Replace($"{site.GetLeftPart(UriPartial.Authority)}{prefix}", string.Empty, StringComparison.Ordinal);
        return $"{page.Title}\n{text}\n{string.Join('\n', links.Concat(pictures).Select(target => Here(target, prefix)))}";
    }

    private static string Here(string target, string prefix) =>
        target.StartsWith(prefix + "/", StringComparison.Ordinal) ? target[prefix.Length..] : target;

    [GeneratedRegex("<loc>(?<address>[^<]+)</loc>")]
    private static partial Regex Location();
}
