using System.Text.Json.Nodes;
using Procuratorate.News.Upgrades;

namespace OrchardSite.Modules.Tests.News;

/// <summary>What a site that was set up by an earlier version gets, and that nothing of its own is changed.</summary>
public sealed class MissingStepsTests
{
    private static readonly string[] _firstFeatures = ["BranchTheme", "OrchardCore.Recipes", "Procuratorate.Accounts", "Procuratorate.Import", "Procuratorate.News", "Procuratorate.ServiceLinks", "TheAdmin"];

    private static readonly string[] _firstEditor = ["AccessAdminPanel", "CloneContent", "DeleteContent", "EditContent", "ListContent", "ManageMediaContent", "ManageOwnMediaContent", "PreviewContent", "PublishContent", "ViewContent"];

    [Fact]
    public void Of_AFirstSite_GetsFeaturesSettingsAndRoles()
    {
        var steps = Of(_firstFeatures, [], Role("Editor", _firstEditor));

        Assert.Equal(["feature", "Sitemaps", "settings", "Layers", "Roles", "ContentDefinition"], steps.Select(step => step!["name"]!.ToString()));
        Assert.Equal(["OrchardCore.Layers", "OrchardCore.Sitemaps", "OrchardCore.Users.ResetPassword"], steps[0]!["enable"]!.AsArray().Select(feature => feature!.ToString()));
        Assert.Null(steps[4]!["Roles"]![0]!["PermissionBehavior"]);
        Assert.Null(steps[2]!["HomeRoute"]);
        Assert.Equal(["Emblem"], steps[5]!["ContentParts"]![0]!["ContentPartFieldDefinitionRecords"]!.AsArray().Select(field => field!["Name"]!.ToString()));
    }

    [Fact]
    public void Of_ARoleThatSomebodyChanged_IsOnlyAddedTo()
    {
        var steps = Of(_firstFeatures, [], Role("Editor", [.. _firstEditor.Skip(1)]));

        Assert.Equal("Add", steps[4]!["Roles"]![0]!["PermissionBehavior"]!.ToString());
    }

    [Fact]
    public void Of_SettingsAndLayersThatAreThere_LeavesThem()
    {
        var steps = Of([.. _firstFeatures, "OrchardCore.Layers"], ["LayerSettings"], Role("Editor", _firstEditor));

        Assert.DoesNotContain(steps, step => step!["name"]!.ToString() is "Layers" or "settings");
    }

    [Fact]
    public void Of_ASiteOfToday_IsNothing() =>
        Assert.Empty(Of([.. _firstFeatures, "OrchardCore.Layers", "OrchardCore.Sitemaps", "OrchardCore.Users.ResetPassword"], ["LayerSettings"], Role("Editor", [])));

    [Fact]
    public void Of_ASiteWhereAFeatureWasSwitchedOff_LeavesItOffAndWithoutItsStep()
    {
        var steps = Of([.. _firstFeatures, "OrchardCore.Layers"], [], Role("Editor", _firstEditor));

        Assert.Equal(["OrchardCore.Sitemaps", "OrchardCore.Users.ResetPassword"], steps[0]!["enable"]!.AsArray().Select(feature => feature!.ToString()));
        Assert.DoesNotContain(steps, step => step!["name"]!.ToString() == "Layers");
    }

    [Fact]
    public void IsMadeByRecipe_ASiteWithTheNewsAlone_IsNot()
    {
        Assert.True(EarlierSite.IsMadeByRecipe(_firstFeatures.ToHashSet()));
        Assert.False(EarlierSite.IsMadeByRecipe(new HashSet<string> { "Procuratorate.News", "OrchardCore.Recipes" }));
    }

    /// <param name="had">The features that are on, and those that were.</param>
    private static JsonArray Of(string[] had, string[] settings, Dictionary<string, IReadOnlyCollection<string>> roles) => MissingSteps.Of(
        JsonNode.Parse("""
            { "steps": [
              { "name": "feature", "enable": [ "OrchardCore.Layers", "OrchardCore.Sitemaps", "OrchardCore.Users.ResetPassword", "Procuratorate.News" ] },
              { "name": "Sitemaps", "data": [] },
              { "name": "themes", "site": "BranchTheme" },
              { "name": "settings", "HomeRoute": { "Action": "Index" }, "LayerSettings": { "Zones": [ "Aside" ] } },
              { "name": "Layers", "Layers": [] },
              { "name": "Roles", "Roles": [ { "Name": "Editor", "Permissions": [ "Publish_News" ] } ] },
              { "name": "ContentDefinition", "ContentTypes": [], "ContentParts": [ { "Name": "SiteLook", "ContentPartFieldDefinitionRecords": [ { "Name": "Colour" }, { "Name": "Emblem" } ] } ] }
            ] }
            """)!.AsObject(),
        had.ToHashSet(),
        settings.Contains,
        (_, field) => field == "Colour" || had.Contains("OrchardCore.Sitemaps"),
        roles);

    private static Dictionary<string, IReadOnlyCollection<string>> Role(string name, string[] permissions) => new() { [name] = permissions };
}
