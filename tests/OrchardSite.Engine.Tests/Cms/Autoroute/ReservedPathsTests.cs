using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using OrchardSite.Engine.Cms.Autoroute.Paths;

namespace OrchardSite.Engine.Tests.Cms.Autoroute;

public class ReservedPathsTests
{
    private readonly ReservedPaths _reserved = new(
    [
        new DefaultEndpointDataSource(new[] { "Login", "Admin/Users/{id}", "{any}/{**slug}", "" }
            .Select(pattern => new RouteEndpoint(_ => Task.CompletedTask, RoutePatternFactory.Parse(pattern), 0, null, null))),
    ]);

    [Theory]
    [InlineData("Login", true)]
    [InlineData("/login/", true)]
    [InlineData("admin", true)]
    [InlineData("Admin/anything", true)]
    [InlineData("jcxw/202208/t20220826_1.shtml", false)]
    [InlineData("Media/a", true)]
    [InlineData("api/content/a", true)]
    [InlineData("Logins", false)]
    [InlineData("", false)]
    public void Contains_Path_ThatBeginsAsARouteDoes(string path, bool expected) => Assert.Equal(expected, _reserved.Contains(path));
}
