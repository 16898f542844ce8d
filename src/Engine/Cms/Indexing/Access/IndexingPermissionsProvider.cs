using Microsoft.Extensions.Localization;
using OrchardCore.Indexing;
using OrchardCore.Indexing.Core;
using OrchardCore.Indexing.Models;
using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Cms.Indexing.Access;

internal sealed class IndexingPermissionsProvider(IIndexProfileStore profiles, IStringLocalizer<IndexingPermissionsProvider> S) : IPermissionProvider
{
    public async Task<IEnumerable<Permission>> GetPermissionsAsync() =>
    [
        IndexingPermissions.ManageIndexes,
        IndexingPermissions.QuerySearchIndex,
        .. (await profiles.GetAllAsync()).Select(Describe),
    ];

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        [new PermissionStereotype { Name = "Administrator", Permissions = [IndexingPermissions.ManageIndexes, IndexingPermissions.QuerySearchIndex] }];

    private Permission Describe(IndexProfile profile)
    {
        var permission = IndexingPermissions.CreateDynamicPermission(profile);

        return new Permission(permission.Name, S["Query the index '{0}'", profile.Name], permission.ImpliedBy);
    }
}
