using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Machines;

/// <summary>An admin writes rules for addresses; visitors are led by them from the next request on.</summary>
[Collection(ClusterCollection.Name)]
public sealed class AddressRuleTests(Cluster cluster)
{
    private const string Tenant = "AershanCity";

    [Fact]
    public async Task Rules_WrittenSortedAndDeleted_HoldAtOnceAndForTheirSiteOnly()
    {
        using var administrator = await cluster.AdministratorAsync(Tenant);
        using var visitor = cluster.Anonymous();

        var refused = await AddAsync(administrator, "Redirect", "坏规则", "(a+", "//evil.example/$1");
        Assert.Contains("匹配规则“(a+”不是有效的正则表达式", refused, StringComparison.Ordinal);
        Assert.Contains("新网址“//evil.example/$1”须是本站路径", refused, StringComparison.Ordinal);

        Assert.Empty(await AddAsync(administrator, "Redirect", "旧新闻", "^/old/(.*)$", "/$1"));
        Assert.Empty(await AddAsync(administrator, "Rewrite", "改写", "^/old/about$", "/jcxw/"));
        Assert.Equal((HttpStatusCode.Found, "/aes/jcxw/?a=1"), await AskAsync(visitor, "/aes/old/jcxw/?a=1"));
        Assert.Equal((HttpStatusCode.Found, "/aes/evil.example"), await AskAsync(visitor, "/aes/old///evil.example"));
        Assert.Equal((HttpStatusCode.Found, "/aes/about"), await AskAsync(visitor, "/aes/old/about"));
        Assert.Equal((HttpStatusCode.NotFound, null), await AskAsync(visitor, "/wlht/old/jcxw/"));

        await PressAsync(administrator, "上移 改写");
        Assert.Equal((HttpStatusCode.OK, null), await AskAsync(visitor, "/aes/old/about"));

        await PressAsync(administrator, "删除 旧新闻");
        await PressAsync(administrator, "删除 改写");
        Assert.Equal((HttpStatusCode.NotFound, null), await AskAsync(visitor, "/aes/old/jcxw/"));
    }

    /// <summary>Sends the form of a new rule; gives the page when it was refused.</summary>
    private static async Task<string> AddAsync(SiteClient administrator, string kind, string name, string pattern, string address)
    {
        var page = $"Admin/UrlRewriting/Create/{kind}";
        var form = SiteClient.FormWith(await administrator.ReadAsync(page), "Pattern");
        var values = new Dictionary<string, string>
        {
            [NameOf(form, ".Name")] = name,
            [NameOf(form, ".Pattern")] = pattern,
            [NameOf(form, ".SubstitutionPattern")] = address,
        };

        // The form names no address: a browser sends it to the page's own.
        using var answer = await administrator.PostAsync(page, SiteClient.FieldsOf(form).Where(field => !values.ContainsKey(field.Key)).Concat(values));
        return answer.StatusCode == HttpStatusCode.Redirect ? string.Empty : WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    private static async Task PressAsync(SiteClient administrator, string label)
    {
        var page = await administrator.ReadAsync("Admin/UrlRewriting/Index");
        var button = page.QuerySelectorAll("button[formaction]").Single(button => button.GetAttribute("aria-label") == label);
        var form = (IHtmlFormElement)button.Closest("form")!;
        using var answer = await administrator.PostAbsoluteAsync(button.GetAttribute("formaction")!, SiteClient.FieldsOf(form));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private static string NameOf(IHtmlFormElement form, string ending) =>
        form.Elements.OfType<IHtmlInputElement>().Select(input => input.Name ?? string.Empty).Single(name => name.EndsWith(ending, StringComparison.Ordinal));

    private static async Task<(HttpStatusCode Status, string? Location)> AskAsync(SiteClient visitor, string path)
    {
        using var answer = await visitor.GetAbsoluteAsync(path);
        return (answer.StatusCode, answer.Headers.Location?.OriginalString);
    }
}
