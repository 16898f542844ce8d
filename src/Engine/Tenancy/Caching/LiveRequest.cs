using Microsoft.AspNetCore.Http;

namespace OrchardSite.Engine.Tenancy.Caching;

/// <summary>A feature of a request whose page shows what is not public yet: nothing of it is kept, and nothing that was kept is shown.</summary>
internal sealed class LiveRequest
{
    public static void Mark(HttpContext context) => context.Features.Set(new LiveRequest());

    public static bool Is(HttpContext context) => context.Features.Get<LiveRequest>() is not null;
}
