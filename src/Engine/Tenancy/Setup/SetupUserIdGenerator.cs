using OrchardCore.Entities;
using OrchardCore.Setup.Services;

namespace OrchardSite.Engine.Tenancy.Setup;

/// <summary>Makes the id of a tenant's first user.</summary>
internal sealed class SetupUserIdGenerator(IIdGenerator generator) : ISetupUserIdGenerator
{
    public string GenerateUniqueId() => generator.GenerateUniqueId();
}
