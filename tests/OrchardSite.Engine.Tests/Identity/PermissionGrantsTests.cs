using OrchardCore.Security.Permissions;
using OrchardSite.Engine.Identity.Roles.Authorization;

namespace OrchardSite.Engine.Tests.Identity;

public class PermissionGrantsTests
{
    private static readonly Permission _publishAll = new("PublishContent", "Publish");
    private static readonly Permission _publishNews = new("Publish_News", "Publish news", [_publishAll]);
    private static readonly Permission _editNews = new("Edit_News", "Edit news", [_publishNews]);

    [Theory]
    [InlineData("Edit_News", true)]
    [InlineData("edit_news", true)]
    [InlineData("Publish_News", true)]
    [InlineData("PublishContent", true)]
    [InlineData("SiteOwner", true)]
    [InlineData("Edit_Cases", false)]
    [InlineData("", false)]
    public void IsGranted_OnePermissionHeld_IsTrueForItselfAndWhatImpliesIt(string held, bool expected)
        => Assert.Equal(expected, PermissionGrants.IsGranted(_editNews, Held(held)));

    [Fact]
    public void IsGranted_ImpliedPermissionHeld_DoesNotGrantTheImplyingOne()
        => Assert.False(PermissionGrants.IsGranted(_publishAll, Held("Edit_News")));

    [Fact]
    public void IsGranted_PermissionsImplyingEachOther_Ends()
    {
        var circle = new List<Permission>();
        var first = new Permission("First", "First", circle);
        circle.Add(new Permission("Second", "Second", [first]));

        Assert.False(PermissionGrants.IsGranted(first, Held("Third")));
        Assert.True(PermissionGrants.IsGranted(first, Held("Second")));
    }

    private static HashSet<string> Held(string name) => new(name.Length == 0 ? [] : [name], StringComparer.OrdinalIgnoreCase);
}
