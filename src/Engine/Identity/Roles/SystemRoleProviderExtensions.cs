namespace OrchardCore.Roles;

/// <summary>Questions about the roles that cannot be taken away.</summary>
public static class SystemRoleProviderExtensions
{
    public static bool IsAdminRole(this ISystemRoleProvider systemRoleNameProvider, string name)
        => string.Equals(systemRoleNameProvider.GetAdminRole().RoleName, name, StringComparison.OrdinalIgnoreCase);
}
