using OrchardCore.Localization;
using OrchardSite.Engine.Tenancy.Security.Permissions;

namespace OrchardSite.Engine.Cms.Localization;

internal sealed class PermissionProvider() : AdministratorPermissions(LocalizationPermissions.ManageCultures);
