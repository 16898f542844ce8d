using System.Globalization;
using System.Security.Claims;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Entities;
using OrchardCore.Json;
using OrchardCore.Rules;
using OrchardCore.Rules.Models;
using OrchardCore.Rules.Services;
using OrchardSite.Engine.Cms.Rules.Recipes;
using OrchardSite.Engine.Tenancy.Json;

namespace OrchardSite.Engine.Tests.Cms.Rules;

/// <summary>When a rule holds, read from the JSON that recipes have.</summary>
public sealed class RuleTests : IDisposable
{
    private readonly ServiceProvider _provider;
    private readonly IServiceScope _scope;
    private readonly DefaultHttpContext _request = new();

    public RuleTests()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IHttpContextAccessor>(new HttpContextAccessor { HttpContext = _request });
        services.AddSingleton<IIdGenerator, CountingIds>();
        services.AddTransient<IConfigureOptions<DocumentJsonSerializerOptions>, JsonDerivedTypesConfiguration>();
        new OrchardSite.Engine.Cms.Rules.Startup().ConfigureServices(services);
        foreach (var driver in services.Where(service => service.ServiceType == typeof(IDisplayDriver<Condition>)).ToList())
        {
            services.Remove(driver);
        }

        _provider = services.BuildServiceProvider();
        _scope = _provider.CreateScope();
    }

    public void Dispose()
    {
        _scope.Dispose();
        _provider.Dispose();
    }

    [Theory]
    [InlineData("""[]""", "/", false)]
    [InlineData("""[{ "Name": "BooleanCondition", "Value": true }]""", "/", true)]
    [InlineData("""[{ "Name": "BooleanCondition", "Value": false }]""", "/", false)]
    [InlineData("""[{ "Name": "HomepageCondition", "Value": true }]""", "/", true)]
    [InlineData("""[{ "Name": "HomepageCondition", "Value": true }]""", "/gyss/", false)]
    [InlineData("""[{ "Name": "HomepageCondition", "Value": false }]""", "/gyss/", true)]
    [InlineData("""[{ "Name": "BooleanCondition", "Value": true }, { "Name": "BooleanCondition", "Value": false }]""", "/", false)]
    [InlineData("""[{ "Name": "AnyConditionGroup", "Conditions": [{ "Name": "BooleanCondition", "Value": false }, { "Name": "BooleanCondition", "Value": true }] }]""", "/", true)]
    [InlineData("""[{ "Name": "AnyConditionGroup", "Conditions": [] }]""", "/", false)]
    [InlineData("""[{ "Name": "AllConditionGroup", "Conditions": [{ "Name": "BooleanCondition", "Value": false }, { "Name": "BooleanCondition", "Value": true }] }]""", "/", false)]
    [InlineData("""[{ "$type": "OrchardCore.Rules.Models.BooleanCondition, OrchardCore.Rules", "Value": true }]""", "/", true)]
    public async Task Evaluate_GroupsAndPages_AsTheRuleSays(string conditions, string path, bool expected)
    {
        _request.Request.Path = path;

        Assert.Equal(expected, await EvaluateAsync(conditions));
    }

    [Theory]
    [InlineData("StringEqualsOperator", "~/gyss", "/gyss/", true)]
    [InlineData("StringEqualsOperator", "~/gyss/", "/gyss", true)]
    [InlineData("StringEqualsOperator", "~/gyss", "/gyss/202501/t1.shtml", false)]
    [InlineData("StringEqualsOperator", "~/", "/", true)]
    [InlineData("StringNotEqualsOperator", "~/gyss", "/gyss/", false)]
    [InlineData("StringNotEqualsOperator", "~/gyss", "/jcxw/", true)]
    [InlineData("StringStartsWithOperator", "~/gyss/", "/gyss/202501/t1.shtml", true)]
    [InlineData("StringStartsWithOperator", "~/gyss/", "/gyssz/", false)]
    [InlineData("StringNotStartsWithOperator", "~/gyss/", "/gyss/", false)]
    [InlineData("StringEndsWithOperator", ".shtml", "/gyss/202501/T1.SHTML", true)]
    [InlineData("StringNotEndsWithOperator", ".shtml", "/gyss/202501/t1.shtml", false)]
    [InlineData("StringContainsOperator", "/202501/", "/gyss/202501/t1.shtml", true)]
    [InlineData("StringNotContainsOperator", "/202501/", "/gyss/202501/t1.shtml", false)]
    public async Task Evaluate_Address_ComparesWithinTheSite(string operation, string value, string path, bool expected)
    {
        _request.Request.PathBase = "/wlht";
        _request.Request.Path = path;

        Assert.Equal(expected, await EvaluateAsync(Compare("UrlCondition", operation, value)));
    }

    [Fact]
    public async Task Evaluate_CaseSensitiveOperator_TellsCapitalsApart()
    {
        _request.Request.Path = "/GYSS/";
        const string Condition = """[{ "Name": "UrlCondition", "Value": "~/gyss/", "Operation": { "$type": "OrchardCore.Rules.Models.StringEqualsOperator, OrchardCore.Rules", "CaseSensitive": true } }]""";

        Assert.False(await EvaluateAsync(Condition));
    }

    [Theory]
    [InlineData("Editor", "StringEqualsOperator", "editor", true)]
    [InlineData("Editor", "StringNotEqualsOperator", "Editor", false)]
    [InlineData("Editor", "StringEqualsOperator", "Author", false)]
    [InlineData("Editor", "StringEqualsOperator", "Authenticated", true)]
    [InlineData(null, "StringEqualsOperator", "Anonymous", true)]
    [InlineData(null, "StringNotEqualsOperator", "Editor", true)]
    public async Task Evaluate_Role_LooksAtAllRolesOfTheVisitor(string? role, string operation, string value, bool expected)
    {
        SignIn(role);

        Assert.Equal(expected, await EvaluateAsync(Compare("RoleCondition", operation, value)));
        Assert.Equal(role is null, await EvaluateAsync("""[{ "Name": "IsAnonymousCondition" }]"""));
        Assert.Equal(role is not null, await EvaluateAsync("""[{ "Name": "IsAuthenticatedCondition" }]"""));
    }

    [Theory]
    [InlineData("zh-CN", true)]
    [InlineData("zh", true)]
    [InlineData("en", false)]
    public async Task Evaluate_Culture_CountsItsParents(string value, bool expected)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
            Assert.Equal(expected, await EvaluateAsync(Compare("CultureCondition", "StringEqualsOperator", value)));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public async Task Evaluate_StoredAndReadAgain_IsTheSameRule()
    {
        _request.Request.Path = "/gyss/";
        var options = _provider.GetRequiredService<IOptions<DocumentJsonSerializerOptions>>().Value.SerializerOptions;
        var rule = Read(Compare("UrlCondition", "StringStartsWithOperator", "~/gyss/"));

        var json = JsonSerializer.Serialize(rule, options);
        var again = JsonSerializer.Deserialize<Rule>(json, options)!;

        Assert.Contains("\"$type\":\"OrchardCore.Rules.Models.UrlCondition, OrchardCore.Rules\"", json, StringComparison.Ordinal);
        Assert.True(await _scope.ServiceProvider.GetRequiredService<IRuleService>().EvaluateAsync(again));
    }

    [Theory]
    [InlineData("""[{ "Name": "NoSuchCondition" }]""", "Conditions[0]", "NoSuchCondition")]
    [InlineData("""[{ "Name": "AllConditionGroup", "Conditions": [{ "Name": "Inner" }] }]""", "Conditions[0].Conditions[0]", "Inner")]
    [InlineData("""[{ "Name": "BooleanCondition", "Value": "perhaps" }]""", "Conditions[0]", "BooleanCondition")]
    [InlineData("""{ "Name": "BooleanCondition" }""", "Conditions", "array")]
    public void Read_WrongCondition_NamesPropertyAndReason(string conditions, string property, string reason)
    {
        List<string> errors = [];

        Reader.Read(JsonNode.Parse(conditions), "Conditions", errors);

        var error = Assert.Single(errors);
        Assert.Contains($"'{property}'", error, StringComparison.Ordinal);
        Assert.Contains(reason, error, StringComparison.Ordinal);
    }

    private ConditionReader Reader => _scope.ServiceProvider.GetRequiredService<ConditionReader>();

    private static string Compare(string condition, string operation, string value) =>
        $$"""[{ "Name": "{{condition}}", "Value": "{{value}}", "Operation": { "$type": "OrchardCore.Rules.Models.{{operation}}, OrchardCore.Rules" } }]""";

    private ValueTask<bool> EvaluateAsync(string conditions) =>
        _scope.ServiceProvider.GetRequiredService<IRuleService>().EvaluateAsync(Read(conditions));

    private Rule Read(string conditions)
    {
        List<string> errors = [];
        var rule = new Rule();
        rule.Conditions.AddRange(Reader.Read(JsonNode.Parse(conditions), "Conditions", errors));
        Assert.Empty(errors);
        return rule;
    }

    private void SignIn(string? role)
    {
        if (role is not null)
        {
            _request.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Role, role)], "test"));
        }
    }

    private sealed class CountingIds : IIdGenerator
    {
        private int _count;

        public string GenerateUniqueId() => $"id{++_count}";
    }
}
