using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell;

namespace OrchardSite.Engine.Tenancy.BackgroundTasks;

/// <summary>Stands for a request where there is none, so that addresses of the tenant can be made.</summary>
internal static class BackgroundHttpContext
{
    public static HttpContext Create(ShellSettings settings)
    {
        var context = new DefaultHttpContext();
        context.Request.Scheme = Uri.UriSchemeHttps;
        context.Request.Host = new HostString(settings.RequestUrlHosts.FirstOrDefault() ?? "localhost");
        context.Request.Path = "/";
        if (settings.RequestUrlPrefix.Length > 0)
        {
            context.Request.PathBase = "/" + settings.RequestUrlPrefix;
        }

        context.Features.Set(new ShellContextFeature { OriginalPath = context.Request.Path, OriginalPathBase = PathString.Empty });
        return context;
    }
}
