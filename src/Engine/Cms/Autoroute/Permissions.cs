using OrchardCore.Autoroute;
using OrchardSite.Engine.Tenancy.Security.Permissions;

namespace OrchardSite.Engine.Cms.Autoroute;

internal sealed class Permissions() : AdministratorPermissions(AutoroutePermissions.SetHomepage);
