using OrchardCore.Contents;
using OrchardSite.Engine.Tenancy.Security.Permissions;

namespace OrchardSite.Engine.Cms.ContentTypes;

internal sealed class Permissions() : AdministratorPermissions(ContentTypesPermissions.ViewContentTypes, ContentTypesPermissions.EditContentTypes);
