using Microsoft.AspNetCore.Http;

namespace OrchardSite.Modules.Tests.Seo;

internal static class Requests
{
    public static HttpRequest To(string host)
    {
        var request = new DefaultHttpContext().Request;
        request.Scheme = "http";
        request.Host = new HostString(host);
        return request;
    }
}
