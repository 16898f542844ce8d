using OrchardSite.Engine.Display.Routing;

namespace OrchardSite.Engine.Tests.Display;

public sealed class AdminRoutesTests
{
    [Theory]
    [InlineData(null, "~/Admin/OrchardCore.Themes/Admin/Index/{id?}")]
    [InlineData("", "~/Admin")]
    [InlineData("Themes/{action}/{id?}", "~/Admin/Themes/Index/{id?}")]
    [InlineData("Contents/ContentItems/{contentTypeId?}", "~/Admin/Contents/ContentItems/{contentTypeId?}")]
    public void Template_Placeholders_AreNames(string? template, string expected)
        => Assert.Equal(expected, AdminRoutes.Template("Admin", template, "OrchardCore.Themes", "Admin", "Index"));

    [Fact]
    public void Name_Placeholders_AreNames() => Assert.Equal("Themes.Index", AdminRoutes.Name("Themes.{action}", "OrchardCore.Themes", "Admin", "Index"));
}
