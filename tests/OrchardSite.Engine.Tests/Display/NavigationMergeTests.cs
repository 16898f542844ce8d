using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardSite.Engine.Display.Navigation.Building;

namespace OrchardSite.Engine.Tests.Display;

public sealed class NavigationMergeTests
{
    [Fact]
    public void Merge_SameName_IsOneItemWithAllChildren()
    {
        var builder = new NavigationBuilder();
        builder.Add(Text("Content"), "2", content => content.Add(Text("Items"), "2", items => items.Url("/items")));
        builder.Add(Text("Security"), "1", security => security.Id("security"));
        builder.Add(Text("Content"), content => content.Id("content").Add(Text("Types"), "1", types => types.Url("/types")));

        var menu = NavigationMerge.Merge(builder.Build());

        Assert.Equal(["Security", "Content"], menu.Select(item => item.Text.Name));
        Assert.Equal("content", menu[1].Id);
        Assert.Equal(["Types", "Items"], menu[1].Items.Select(item => item.Text.Name));
    }

    private static LocalizedString Text(string text) => new(text, text);
}
