using OrchardCore.Documents;
using OrchardCore.Modules;
using OrchardCore.Roles.Models;

namespace OrchardSite.Engine.Identity.Roles.Services;

/// <summary>Has the roles in memory before the tenant's first request: ASP.NET Core lists them without waiting.</summary>
internal sealed class RolesWarmUp(IDocumentManager<RolesDocument> documents) : ModularTenantEvents
{
    public override Task ActivatedAsync() => documents.GetOrCreateImmutableAsync();
}
