using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Security.Permissions;
using OrchardSite.Engine.Cms.Contents.Security;

namespace OrchardSite.Engine.Tests.Cms.Contents;

public class ContentTypePermissionTests
{
    public static TheoryData<string> Verbs =>
    [
        "PublishContent", "PublishOwnContent", "EditContent", "EditOwnContent", "DeleteContent", "DeleteOwnContent", "ViewContent",
        "ViewOwnContent", "PreviewContent", "PreviewOwnContent", "CloneContent", "CloneOwnContent", "ListContent", "EditContentOwner",
    ];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void CreateDynamicPermission_OfEveryVerb_EndsWithTheType(string verb) =>
        Assert.Equal($"{verb}_News", ContentTypePermissionsHelper.CreateDynamicPermission(ContentTypePermissionsHelper.PermissionTemplates[verb], "News").Name);

    [Fact]
    public void CreateDynamicPermission_OfEditOwn_IsImpliedByTheWiderOnes()
    {
        var template = ContentTypePermissionsHelper.ConvertToDynamicPermission(CommonPermissions.EditOwnContent)!;

        var names = Implying(ContentTypePermissionsHelper.CreateDynamicPermission(template, "News")).Select(permission => permission.Name).ToHashSet();

        Assert.Superset(new HashSet<string> { "EditContent_News", "PublishContent_News", "PublishOwnContent_News", "EditOwnContent", "EditContent", "PublishContent" }, names);
        Assert.DoesNotContain(names, name => name.Contains("{0}", StringComparison.Ordinal));
        Assert.DoesNotContain("DeleteContent", names);
    }

    [Fact]
    public void ConvertToDynamicPermission_WithoutVariant_IsNull() =>
        Assert.Null(ContentTypePermissionsHelper.ConvertToDynamicPermission(CommonPermissions.AccessContentApi));

    [Theory]
    [InlineData(false, "EditContent_News")]
    [InlineData(true, "EditContent_News", "EditOwnContent_News")]
    public void Variants_OfEdit_IncludeOwnForTheOwnerOnly(bool isOwner, params string[] expected) =>
        Assert.Equal(expected, ContentPermissionVariants.Of(CommonPermissions.EditContent, "News", isOwner).Select(permission => permission.Name));

    private static IEnumerable<Permission> Implying(Permission permission) =>
        (permission.ImpliedBy ?? []).SelectMany(implied => Implying(implied).Prepend(implied));
}
