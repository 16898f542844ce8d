namespace OrchardCore.Setup.Services;

/// <summary>Makes the id of a tenant's first user.</summary>
public interface ISetupUserIdGenerator
{
    string GenerateUniqueId();
}
