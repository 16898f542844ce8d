using OrchardCore.Security.Permissions;

namespace OrchardCore.Contents;

/// <summary>Permissions on the definitions of types and parts.</summary>
public static class ContentTypesPermissions
{
    public static readonly Permission EditContentTypes = new("EditContentTypes", "Edit content types", isSecurityCritical: true);

    public static readonly Permission ViewContentTypes = new("ViewContentTypes", "View content types", [EditContentTypes]);
}
