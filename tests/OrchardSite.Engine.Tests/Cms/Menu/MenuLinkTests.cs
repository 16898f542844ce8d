using OrchardSite.Engine.Cms.Menu;
using OrchardSite.Engine.Cms.Menu.Drivers;

namespace OrchardSite.Engine.Tests.Cms.Menu;

public class MenuLinkTests
{
    [Theory]
    [InlineData("~/", true)]
    [InlineData("/gyss/", true)]
    [InlineData("#main", true)]
    [InlineData("https://www.spp.gov.cn/", true)]
    [InlineData("mailto:a@example.org", true)]
    [InlineData("", true)]
    [InlineData("//evil.example", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("java\nscript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("gyss", false)]
    public void IsLink_Address_RunsNoScript(string url, bool expected) => Assert.Equal(expected, LinkMenuItemPartDisplayDriver.IsLink(url));

    [Theory]
    [InlineData("main-menu", "MainMenu")]
    [InlineData("Main Menu", "MainMenu")]
    [InlineData("主菜单", "主菜单")]
    public void FormatName_Name_IsAnAlternate(string name, string expected) => Assert.Equal(expected, MenuShapes.FormatName(name));
}
