using Microsoft.AspNetCore.Builder;

namespace OrchardSite.Engine.Tenancy.Routing;

/// <summary>A startup that adds to its tenant's pipeline what must come before a request is routed.</summary>
internal interface IBeforeRouting
{
    void ConfigureBeforeRouting(IApplicationBuilder app);
}
