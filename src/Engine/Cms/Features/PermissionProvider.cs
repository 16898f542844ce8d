using OrchardCore.Features;
using OrchardSite.Engine.Tenancy.Security.Permissions;

namespace OrchardSite.Engine.Cms.Features;

internal sealed class PermissionProvider() : AdministratorPermissions(FeaturesPermissions.ManageFeatures);
