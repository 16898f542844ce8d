using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Security.Permissions;
using OrchardSite.Engine.Cms.Contents.Security;

namespace OrchardSite.Engine.Tests.Cms.Contents;

public class ContentTypePermissionTests
{
    [Theory]
    [InlineData("PublishContent", "Publish_News")]
    [InlineData("PublishOwnContent", "PublishOwn_News")]
    [InlineData("EditContent", "Edit_News")]
    [InlineData("EditOwnContent", "EditOwn_News")]
    [InlineData("DeleteContent", "Delete_News")]
    [InlineData("DeleteOwnContent", "DeleteOwn_News")]
    [InlineData("ViewContent", "View_News")]
    [InlineData("ViewOwnContent", "ViewOwn_News")]
    [InlineData("PreviewContent", "Preview_News")]
    [InlineData("PreviewOwnContent", "PreviewOwn_News")]
    [InlineData("CloneContent", "Clone_News")]
    [InlineData("CloneOwnContent", "CloneOwn_News")]
    [InlineData("ListContent", "ListContent_News")]
    [InlineData("EditContentOwner", "EditContentOwner_News")]
    public void CreateDynamicPermission_OfEveryVerb_IsNamedAsRecipesNameIt(string verb, string expected) =>
        Assert.Equal(expected, ContentTypePermissionsHelper.CreateDynamicPermission(ContentTypePermissionsHelper.PermissionTemplates[verb], "News").Name);

    [Fact]
    public void CreateDynamicPermission_OfEditOwn_IsImpliedByTheWiderOnes()
    {
        var template = ContentTypePermissionsHelper.ConvertToDynamicPermission(CommonPermissions.EditOwnContent)!;

        var names = Implying(ContentTypePermissionsHelper.CreateDynamicPermission(template, "News")).Select(permission => permission.Name).ToHashSet();

        Assert.Superset(new HashSet<string> { "Edit_News", "Publish_News", "PublishOwn_News", "EditOwnContent", "EditContent", "PublishContent" }, names);
        Assert.DoesNotContain(names, name => name.Contains("{0}", StringComparison.Ordinal));
        Assert.DoesNotContain("DeleteContent", names);
    }

    [Fact]
    public void ConvertToDynamicPermission_WithoutVariant_IsNull() =>
        Assert.Null(ContentTypePermissionsHelper.ConvertToDynamicPermission(CommonPermissions.AccessContentApi));

    [Theory]
    [InlineData(false, "Edit_News")]
    [InlineData(true, "Edit_News", "EditOwn_News")]
    public void Variants_OfEdit_IncludeOwnForTheOwnerOnly(bool isOwner, params string[] expected) =>
        Assert.Equal(expected, ContentPermissionVariants.Of(CommonPermissions.EditContent, "News", isOwner).Select(permission => permission.Name));

    private static IEnumerable<Permission> Implying(Permission permission) =>
        (permission.ImpliedBy ?? []).SelectMany(implied => Implying(implied).Prepend(implied));
}
