namespace OrchardCore.Security;

/// <summary>A role.</summary>
public interface IRole
{
    string RoleDescription { get; }

    string RoleName { get; }
}
