namespace OrchardCore.Roles;

public static class SystemRoleProviderExtensions
{
    public static bool IsAdminRole(this ISystemRoleProvider systemRoleNameProvider, string name)
        => string.Equals(systemRoleNameProvider.GetAdminRole().RoleName, name, StringComparison.OrdinalIgnoreCase);
}
