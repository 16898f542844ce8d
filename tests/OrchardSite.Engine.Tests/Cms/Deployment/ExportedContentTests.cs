using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Contents.Deployment;
using OrchardCore.Contents.Deployment.AddToDeploymentPlan;
using OrchardCore.Contents.Deployment.ExportContentToDeploymentTarget;
using OrchardCore.Deployment;
using OrchardCore.Settings.Deployment;
using OrchardCore.UrlRewriting;
using OrchardCore.Users.Deployment;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using OrchardSite.Engine.Cms.Deployment.Packages;
using OrchardSite.Engine.Tests.Tenancy;
using YesSql;

namespace OrchardSite.Engine.Tests.Cms.Deployment;

/// <summary>What packages have of content, accounts and rules, and that another site takes it in.</summary>
public sealed class ExportedContentTests : IAsyncLifetime
{
    private const string Rules = """
        { "name": "UrlRewriting", "Rules": [
          { "Id": "a", "Name": "one", "Source": "Redirect", "Pattern": "^/a$", "SubstitutionPattern": "/b", "QueryStringPolicy": "Drop", "RedirectType": "PermanentRedirect" },
          { "Id": "b", "Name": "two", "Source": "Rewrite", "Pattern": "^/b$", "SubstitutionPattern": "/c", "SkipFurtherRules": true } ] }
        """;

    private static readonly string[] _features =
    [
        "OrchardCore.Settings", "OrchardCore.Contents", "OrchardCore.Title", "OrchardCore.Users", "OrchardCore.Roles", "OrchardCore.UrlRewriting", "OrchardCore.Deployment",
        "OrchardCore.Contents.Deployment.AddToDeploymentPlan", "OrchardCore.Contents.Deployment.ExportContentToDeploymentTarget",
    ];

    private SetUpTenant _tenant = null!;

    public async Task InitializeAsync() => _tenant = await SetUpTenant.CreateAsync(_features, Rules);

    public async Task DisposeAsync() => await _tenant.DisposeAsync();

    [Fact]
    public async Task AllContent_OfMorePagesThanOne_HasEveryItemOnce()
    {
        await WriteAsync(250);

        var data = (await ExportAsync(new AllContentDeploymentStep { ExportAsSetupRecipe = true }))["steps"]![0]!["data"]!.AsArray();

        Assert.Equal(Enumerable.Range(0, 250).Select(number => $"n{number}"), data.Select(item => item!["DisplayText"]!.ToString()));
        Assert.All(data, item => Assert.Equal("[js: parameters('AdminUsername')]", item!["Author"]!.ToString()));
        Assert.All(data, item => Assert.Null(item!["Id"]));
    }

    [Fact]
    public async Task OneItem_WithADraft_IsExportedAsBoth()
    {
        var id = (await WriteAsync(3))[1];
        await _tenant.UseAsync<IContentManager>(async manager =>
        {
            var draft = (await manager.GetAsync(id, VersionOptions.DraftRequired))!;
            draft.DisplayText = "[js: 1]";
            await manager.SaveDraftAsync(draft);
        });

        var data = (await ExportAsync(new ContentItemDeploymentStep { ContentItemId = id }))["steps"]![0]!["data"]!.AsArray();

        Assert.Equal(["n1", "[js: 1] "], data.Select(item => item!["DisplayText"]!.ToString()));
        Assert.Equal([true, false], data.Select(item => item!["Published"]!.GetValue<bool>()));
    }

    [Fact]
    public async Task ChosenContent_WhereNothingWasChosen_ExportsNothing()
    {
        await WriteAsync(2);

        Stream? package = null;
        await _tenant.UseAsync<PackageExport>(async export => package = await export.WriteAsync(Plan(new ExportContentToDeploymentTargetDeploymentStep())));

        Assert.Null(package);
    }

    [Fact]
    public async Task Rules_OfASite_GoWithItsSettingsAndAreTakenInAsTheyWere()
    {
        var steps = (await ExportAsync(new SiteSettingsDeploymentStep()))["steps"]!.AsArray();
        var exported = steps.Single(step => step!["name"]!.ToString() == "UrlRewriting")!.ToJsonString();

        await using var other = await SetUpTenant.CreateAsync(_features, exported);

        var before = await _tenant.AskAsync<IRewriteRulesManager, IEnumerable<OrchardCore.UrlRewriting.Models.RewriteRule>>(manager => manager.GetAllAsync());
        var after = await other.AskAsync<IRewriteRulesManager, IEnumerable<OrchardCore.UrlRewriting.Models.RewriteRule>>(manager => manager.GetAllAsync());
        Assert.Equal(before.Select(rule => (rule.Id, rule.Name, rule.Order, rule.Properties.ToJsonString())), after.Select(rule => (rule.Id, rule.Name, rule.Order, rule.Properties.ToJsonString())));
    }

    [Fact]
    public async Task Accounts_OfASite_KeepTheirPasswordsAndNothingElseThatLetsIn()
    {
        var users = (await ExportAsync(new AllUsersDeploymentStep()))["steps"]![0]!;
        var entry = users["Users"]!.AsArray().Single()!.AsObject();
        Assert.DoesNotContain("ResetToken", entry);
        Assert.DoesNotContain("SecurityStamp", entry);
        (entry["UserId"], entry["UserName"], entry["Email"]) = ("another", "another", "another@example.org");
        entry.Remove("NormalizedUserName");
        entry.Remove("NormalizedEmail");

        await using var other = await SetUpTenant.CreateAsync(_features, users.ToJsonString());

        Assert.Equal(await HashAsync(_tenant, "admin"), await HashAsync(other, "another"));
    }

    private static Task<string?> HashAsync(SetUpTenant tenant, string userName)
    {
        var name = userName.ToUpperInvariant();
        return tenant.AskAsync<ISession, string?>(async session => (await session.Query<User, UserIndex>(index => index.NormalizedUserName == name).FirstOrDefaultAsync())?.PasswordHash);
    }

    private static DeploymentPlan Plan(DeploymentStep step) => new() { Name = "plan", DeploymentSteps = [step] };

    private async Task<JsonNode> ExportAsync(DeploymentStep step)
    {
        JsonNode? recipe = null;
        await _tenant.UseAsync<PackageExport>(async export =>
        {
            await using var package = await export.WriteAsync(Plan(step));
            using var archive = new System.IO.Compression.ZipArchive(package!);
            await using var file = archive.GetEntry("Recipe.json")!.Open();
            recipe = JsonNode.Parse(file);
        });
        return recipe!;
    }

    private async Task<List<string>> WriteAsync(int count)
    {
        var ids = new List<string>();
        await _tenant.UseAsync(async services =>
        {
            await services.GetRequiredService<IContentDefinitionManager>().AlterTypeDefinitionAsync("Note", note => note.Draftable().Versionable());
            var manager = services.GetRequiredService<IContentManager>();
            for (var number = 0; number < count; number++)
            {
                var item = await manager.NewAsync("Note");
                item.DisplayText = $"n{number}";
                await manager.CreateAsync(item, VersionOptions.Published);
                ids.Add(item.ContentItemId);
            }
        });
        return ids;
    }
}
