namespace OrchardCore.Navigation;

public static class NavigationHelper
{
    /// <summary>Whether the application asked for the admin menu's former grouping.</summary>
    public static bool UseLegacyFormat()
        => AppContext.TryGetSwitch(NavigationConstants.LegacyAdminMenuNavigationSwitchKey, out var enabled) && enabled;
}
