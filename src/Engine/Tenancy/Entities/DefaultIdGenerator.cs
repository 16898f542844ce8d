namespace OrchardCore.Entities;

/// <summary>Makes ids of 26 characters.</summary>
public class DefaultIdGenerator : IIdGenerator
{
    public string GenerateUniqueId() => IdGenerator.GenerateId();
}
