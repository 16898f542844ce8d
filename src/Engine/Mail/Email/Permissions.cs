using OrchardCore.Email;
using OrchardSite.Engine.Tenancy.Security.Permissions;

namespace OrchardSite.Engine.Mail.Email;

internal sealed class Permissions() : AdministratorPermissions(EmailPermissions.ManageEmailSettings);
