using OrchardCore.Indexing;
using OrchardCore.Indexing.Core;
using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Cms.Indexing.Access;

internal sealed class IndexingPermissionsProvider(IIndexProfileStore profiles) : IPermissionProvider
{
    public async Task<IEnumerable<Permission>> GetPermissionsAsync() =>
    [
        IndexingPermissions.ManageIndexes,
        IndexingPermissions.QuerySearchIndex,
        .. (await profiles.GetAllAsync()).Select(IndexingPermissions.CreateDynamicPermission),
    ];

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        [new PermissionStereotype { Name = "Administrator", Permissions = [IndexingPermissions.ManageIndexes, IndexingPermissions.QuerySearchIndex] }];
}
