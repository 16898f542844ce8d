using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.Recipes.Models;
using OrchardCore.Settings;
using OrchardSite.Engine.Cms.CustomSettings.Recipes;
using OrchardSite.Engine.Tests.Liquid;

namespace OrchardSite.Engine.Tests.Cms.Site;

public class CustomSettingsStepTests
{
    private readonly MemorySiteService _sites = new();

    [Fact]
    public async Task Execute_Section_IsStoredAsContentItem()
    {
        var errors = await RunAsync("""
            { "name": "custom-settings", "SiteIdentity": { "ContentItemId": "id", "ContentType": "SiteIdentity", "SiteIdentity": { "Organiser": { "Text": "兴安盟分院" } } } }
            """);

        Assert.Empty(errors);
        Assert.Equal(1, _sites.Updates);
        Assert.False(_sites.Site.Properties.ContainsKey("name"));

        var item = await ((ISiteService)_sites).GetCustomSettingsAsync("SiteIdentity");
        Assert.Equal("id", item.ContentItemId);
        Assert.Equal("兴安盟分院", (string?)item.Content.SiteIdentity.Organiser.Text);
    }

    [Fact]
    public async Task Execute_SectionWithoutType_TakesItsName()
    {
        await RunAsync("""{ "name": "custom-settings", "Look": { "Look": {} } }""");

        Assert.Equal("Look", _sites.Site.Properties["Look"]!["ContentType"]!.GetValue<string>());
    }

    [Fact]
    public async Task Execute_SectionThatIsNoObject_IsAnErrorWithItsName()
    {
        var errors = await RunAsync("""{ "name": "custom-settings", "Look": "blue" }""");

        Assert.Contains("Look", Assert.Single(errors), StringComparison.Ordinal);
    }

    private async Task<IList<string>> RunAsync(string step)
    {
        var context = new RecipeExecutionContext { Name = "custom-settings", Step = JsonNode.Parse(step)!.AsObject() };
        await new CustomSettingsStep(_sites, new EnglishTexts<CustomSettingsStep>()).ExecuteAsync(context);

        return context.Errors;
    }
}
