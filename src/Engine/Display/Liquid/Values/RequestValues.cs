using Fluid.Values;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Primitives;
using OrchardCore.Liquid;

namespace OrchardSite.Engine.Display.Liquid.Values;

/// <summary>The members of <c>Request</c>.</summary>
internal static class RequestValues
{
    public static async ValueTask<FluidValue> GetAsync(string name, LiquidTemplateContext context)
    {
        if (LiquidGlobals.CurrentRequest(context)?.Request is not { } request)
        {
            return NilValue.Instance;
        }

        return name switch
        {
            "Form" => request.HasFormContentType ? Keyed(await request.ReadFormAsync(), context) : NilValue.Instance,
            "Query" => Lookup(context, key => request.Query[key]),
            "Headers" => Lookup(context, key => request.Headers[key]),
            "Cookies" => Lookup(context, key => request.Cookies[key]),
            "Route" => Route(request, context),
            _ => FluidValue.Create(Simple(name, request), context.Options),
        };
    }

    private static object? Simple(string name, HttpRequest request) => name switch
    {
        "QueryString" => request.QueryString.Value,
        "UriQueryString" => request.QueryString.ToUriComponent(),
        "ContentType" => request.ContentType,
        "ContentLength" => request.ContentLength,
        "Protocol" => request.Protocol,
        "Path" => request.Path.Value,
        "UriPath" => request.Path.ToUriComponent(),
        "PathBase" => request.PathBase.Value,
        "UriPathBase" => request.PathBase.ToUriComponent(),
        "Host" => request.Host.Value,
        "UriHost" => request.Host.ToUriComponent(),
        "IsHttps" => request.IsHttps,
        "Scheme" => request.Scheme,
        "Method" => request.Method,
        "Url" => request.GetDisplayUrl(),
        _ => null,
    };

    private static ObjectValue Keyed(IFormCollection form, LiquidTemplateContext context)
        => Lookup(context, key => form[key]);

    private static ObjectValue Lookup(LiquidTemplateContext context, Func<string, StringValues> get)
        => new(new LiquidPropertyAccessor(context, (key, _) => Task.FromResult(Of(get(key)))));

    private static ObjectValue Route(HttpRequest request, LiquidTemplateContext context)
        => new(new LiquidPropertyAccessor(context, (key, inner) => Task.FromResult(FluidValue.Create(request.HttpContext.GetRouteValue(key), inner.Options))));

    private static FluidValue Of(StringValues values) => values.Count switch
    {
        0 => NilValue.Instance,
        1 => StringValue.Create(values[0] ?? ""),
        _ => new ArrayValue([.. values.Select(value => (FluidValue)StringValue.Create(value ?? ""))]),
    };
}
