using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Json;
using OrchardCore.Settings;
using OrchardSite.Engine.Cms.Settings.Recipes;
using OrchardSite.Engine.Data.Serialization;

namespace OrchardSite.Engine.Tests.Cms.Site;

public class SiteSettingsJsonTests
{
    private static readonly string _stored = JsonNode.Parse("""
        {
          "MaxPagedCount": 0, "MaxPageSize": 100, "PageSize": 10, "TimeZoneId": "Europe/Amsterdam", "ResourceDebugMode": "FromConfiguration",
          "SiteName": "OC Sample", "SiteSalt": "salt", "PageTitleFormat": "{% page_title Site.SiteName %}",
          "SuperUser": "401kcyera4jxmwjwzh1avvspnp", "UseCdn": false,
          "HomeRoute": { "Action": "Display", "Controller": "Item", "Area": "OrchardCore.Contents", "ContentItemId": "4fzfsw2ztqnmq18d7xf61rdtwe" },
          "AppendVersion": true, "CacheMode": "FromConfiguration",
          "Properties": { "CurrentThemeName": "TheBlogTheme", "LayerSettings": { "Zones": [ "Content", "Footer" ] } },
          "Identifier": "48yq4jpcyfz8wxtws9786fcs5d"
        }
        """)!.ToJsonString();

    [Fact]
    public void Serialize_StoredByOrchard_IsTheSameText()
    {
        var serializer = new DocumentSerializer(new DocumentJsonSerializerOptions().SerializerOptions);
        var site = (SiteSettings)serializer.Deserialize(_stored, typeof(SiteSettings));

        Assert.Equal(_stored, serializer.Serialize(site));
    }

    [Fact]
    public void Serialize_NewSettings_LeavesOutWhatIsNotSet()
    {
        var text = new DocumentSerializer(new DocumentJsonSerializerOptions().SerializerOptions).Serialize(new SiteSettings { SiteName = "兴安盟", PageSize = 10, Identifier = "x" });
        var json = JsonNode.Parse(text)!.AsObject();

        Assert.False(json.ContainsKey("BaseUrl"));
        Assert.False(json.ContainsKey("SuperUser"));
        Assert.Equal("FromConfiguration", json["CacheMode"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("SiteName", "\"兴安盟\"")]
    [InlineData("sitename", "\"兴安盟\"")]
    public void Apply_OwnSetting_SetsIt(string name, string value)
    {
        var site = new SiteSettings();
        SettingsStep.Apply(site, name, JsonNode.Parse(value), []);

        Assert.Equal("兴安盟", site.SiteName);
    }

    [Fact]
    public void Apply_Section_IsKeptAmongProperties()
    {
        var site = new SiteSettings();
        SettingsStep.Apply(site, "LayerSettings", JsonNode.Parse("""{"Zones":["Content"]}"""), []);

        Assert.Equal("""{"Zones":["Content"]}""", site.Properties["LayerSettings"]!.ToJsonString());
    }

    [Theory]
    [InlineData("PageSize", "\"ten\"")]
    [InlineData("UseCdn", "\"no\"")]
    [InlineData("CacheMode", "\"Sometimes\"")]
    [InlineData("HomeRoute", "\"/\"")]
    public void Apply_WrongValue_NamesTheProperty(string name, string value)
    {
        var errors = new List<string>();
        SettingsStep.Apply(new SiteSettings(), name, JsonNode.Parse(value), errors);

        Assert.Contains(name, Assert.Single(errors), StringComparison.Ordinal);
    }

    [Fact]
    public void Apply_HomeRoute_BecomesARoute()
    {
        var site = new SiteSettings();
        SettingsStep.Apply(site, "HomeRoute", JsonNode.Parse("""{"Action":"Display","ContentItemId":"x"}"""), []);

        Assert.Equal(new RouteValueDictionary { ["Action"] = "Display", ["ContentItemId"] = "x" }, site.HomeRoute);
    }
}
