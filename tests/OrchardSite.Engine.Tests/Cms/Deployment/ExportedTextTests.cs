using System.Text.Json.Nodes;
using OrchardSite.Engine.Cms.Deployment.Steps;
using OrchardSite.Engine.Cms.Deployment.Steps.Site;

namespace OrchardSite.Engine.Tests.Cms.Deployment;

public sealed class ExportedTextTests
{
    [Theory]
    [InlineData("[js: uuid()]")]
    [InlineData("[ JS: process.exit() ]")]
    [InlineData("[file:text('secret.txt')]")]
    public void Plain_TextThatARecipeWouldRun_IsNoExpressionAnyLonger(string text)
    {
        var exported = RecipeTexts.Plain(new JsonObject { ["a"] = new JsonArray(new JsonObject { ["Html"] = text }) });

        Assert.False(exported["a"]![0]!["Html"]!.GetValue<string>().EndsWith(']'));
    }

    [Theory]
    [InlineData("普通文字")]
    [InlineData("[注]")]
    [InlineData("[1, 2]")]
    public void Plain_OtherText_StaysAsItIs(string text) =>
        Assert.Equal(text, RecipeTexts.Plain(new JsonObject { ["a"] = text })["a"]!.GetValue<string>());

    [Fact]
    public void Without_PasswordsAndKeys_AreLeftOutAtAnyDepth()
    {
        var settings = JsonNode.Parse("""{ "Host": "mail", "Password": "p", "Inner": [ { "HashKey": "h", "ClientSecret": "s", "Name": "n" } ] }""");

        Assert.Equal("""{"Host":"mail","Inner":[{"Name":"n"}]}""", SettingsSecrets.Without(settings)!.ToJsonString());
    }
}
