using OrchardCore.Security.Permissions;

namespace OrchardCore.Features;

/// <summary>Who may enable and disable features.</summary>
public static class FeaturesPermissions
{
    public static readonly Permission ManageFeatures = new("ManageFeatures", "Manage features");
}
