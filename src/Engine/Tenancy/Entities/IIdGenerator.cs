namespace OrchardCore.Entities;

/// <summary>Makes unique ids.</summary>
public interface IIdGenerator
{
    string GenerateUniqueId();
}
