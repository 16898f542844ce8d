using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NSubstitute;
using OrchardCore.Admin;
using OrchardCore.Documents;
using OrchardCore.UrlRewriting.Models;
using OrchardCore.Users;
using OrchardSite.Engine.Cms.UrlRewriting.Matching;
using OrchardSite.Engine.Cms.UrlRewriting.Sources;

namespace OrchardSite.Engine.Tests.Cms.UrlRewriting;

/// <summary>What a visitor gets where the tenant has rules for addresses.</summary>
public sealed class UrlRewritingMiddlewareTests
{
    private readonly RewriteRulesDocument _document = new();
    private readonly DefaultHttpContext _context = new();

    [Theory]
    [InlineData(QueryStringPolicy.Append, "/wlht/new/1?from=list&page=2")]
    [InlineData(QueryStringPolicy.Drop, "/wlht/new/1?from=list")]
    public async Task Redirect_OfAMatch_LeadsIntoTheTenantWithTheQueryAsItSays(QueryStringPolicy policy, string expected)
    {
        Add(new AddressRuleFields { Pattern = "^/OLD/(.*)$", IsCaseInsensitive = true, SubstitutionPattern = "/new/$1?from=list", QueryStringPolicy = policy, RedirectType = RedirectType.PermanentRedirect });
        _context.Request.PathBase = "/wlht";

        Assert.Null(await AskAsync("/old/1", "?page=2"));

        Assert.Equal(308, _context.Response.StatusCode);
        Assert.Equal(expected, _context.Response.Headers.Location);
    }

    [Fact]
    public async Task Rewrite_OfAMatch_ShowsTheOtherPathToTheRulesBehindIt()
    {
        Add(new AddressRuleFields { Pattern = "^/a$", SubstitutionPattern = "/b?x=1" }, UrlRewriteRuleSource.SourceName);
        Add(new AddressRuleFields { Pattern = "^/b$", SubstitutionPattern = "/c" }, UrlRewriteRuleSource.SourceName);

        Assert.Equal("/c?x=1", await AskAsync("/a"));
    }

    [Fact]
    public async Task Rewrite_ThatSkipsTheRest_EndsThere()
    {
        Add(new AddressRuleFields { Pattern = "^/a$", SubstitutionPattern = "/b", SkipFurtherRules = true }, UrlRewriteRuleSource.SourceName);
        Add(new AddressRuleFields { Pattern = "^/b$", SubstitutionPattern = "/c" });

        Assert.Equal("/b", await AskAsync("/a"));
    }

    [Theory]
    [InlineData("^/a$", "/b", "^/b$", "/a")]
    [InlineData("^/a$", "/a", "^/x$", "/y")]
    [InlineData("^/a(.*)$", "/a/a$1", "^/x$", "/y")]
    public async Task Redirects_RoundInACircle_AreLeftOut(string pattern, string address, string otherPattern, string otherAddress)
    {
        Add(new AddressRuleFields { Pattern = pattern, SubstitutionPattern = address });
        Add(new AddressRuleFields { Pattern = otherPattern, SubstitutionPattern = otherAddress });

        Assert.Equal("/a", await AskAsync("/a"));
    }

    [Theory]
    [InlineData("/Admin")]
    [InlineData("/admin/Settings/general")]
    [InlineData("/Login")]
    [InlineData("/Users/LogOff")]
    public async Task Rule_ForEverything_LeavesTheWayToMendIt(string path)
    {
        Add(new AddressRuleFields { Pattern = ".*", SubstitutionPattern = "https://elsewhere.example/" });

        Assert.Equal(path, await AskAsync(path));
    }

    [Fact]
    public async Task Rule_Changed_HoldsFromTheNextRequestOn()
    {
        var documents = Substitute.For<IDocumentManager<RewriteRulesDocument>>();
        var after = new RewriteRulesDocument();
        after.Rules["1"] = Rule(new AddressRuleFields { Pattern = "^/a$", SubstitutionPattern = "/b" }, UrlRewriteRuleSource.SourceName);
        documents.GetOrCreateImmutableAsync().Returns(new RewriteRulesDocument(), after);
        var rules = RulesOf(documents);

        Assert.Empty(await rules.GetAsync());
        Assert.Single(await rules.GetAsync());
    }

    private static RewriteRule Rule(AddressRuleFields fields, string source)
    {
        var rule = new RewriteRule { Id = Guid.NewGuid().ToString("n"), Source = source };
        fields.Write(rule);
        return rule;
    }

    private static RewriteRuleSet RulesOf(IDocumentManager<RewriteRulesDocument> documents) => new(
        documents,
        [new UrlRedirectRuleSource(Substitute.For<IStringLocalizer<UrlRedirectRuleSource>>()), new UrlRewriteRuleSource(Substitute.For<IStringLocalizer<UrlRewriteRuleSource>>())],
        NullLogger<RewriteRuleSet>.Instance);

    private void Add(AddressRuleFields fields, string source = UrlRedirectRuleSource.SourceName)
    {
        var rule = Rule(fields, source);
        rule.Order = _document.Rules.Count;
        _document.Rules[rule.Id] = rule;
    }

    /// <summary>The address that is shown for what was asked; null when a rule answered.</summary>
    private async Task<string?> AskAsync(string path, string query = "")
    {
        string? shown = null;
        var documents = Substitute.For<IDocumentManager<RewriteRulesDocument>>();
        documents.GetOrCreateImmutableAsync().Returns(_document);
        var middleware = new UrlRewritingMiddleware(
            context =>
            {
                shown = context.Request.Path + context.Request.QueryString;
                return Task.CompletedTask;
            },
            RulesOf(documents),
            Options.Create(new AdminOptions()),
            Options.Create(new UserOptions()),
            NullLogger<UrlRewritingMiddleware>.Instance);
        (_context.Request.Path, _context.Request.QueryString) = (path, new QueryString(query.Length == 0 ? null : query));
        await middleware.InvokeAsync(_context);
        return shown;
    }
}
