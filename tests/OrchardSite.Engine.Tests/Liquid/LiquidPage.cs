using System.Security.Claims;
using System.Text.Encodings.Web;
using Fluid.Values;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using OrchardCore.DisplayManagement;
using OrchardCore.Liquid;
using OrchardSite.Engine.Tests.Tenancy;

namespace OrchardSite.Engine.Tests.Liquid;

/// <summary>A template as a page of a tenant: rendered in a request of its own, by somebody.</summary>
internal sealed class LiquidPage(Func<Func<IServiceProvider, Task>, Task> use, string template)
{
    public LiquidPage(SetUpTenant tenant, string template)
        : this(tenant.UseAsync, template)
    {
    }

    public string Path { get; init; } = "/";

    public string Method { get; init; } = "GET";

    public string? User { get; init; }

    public string? UserId { get; init; }

    public string[] Roles { get; init; } = [];

    public object? Model { get; init; }

    /// <summary>Done to the request before the template is rendered.</summary>
    public Action<HttpContext>? Prepare { get; init; }

    public async Task<string> RenderAsync(params (string Name, object? Value)[] values)
    {
        var html = string.Empty;
        await use(async services =>
        {
            var request = Request(services);
            services.GetRequiredService<IHttpContextAccessor>().HttpContext = request;
            services.GetRequiredService<ViewContextAccessor>().ViewContext = View(services, request);
            var properties = values.Select(value => new KeyValuePair<string, FluidValue>(value.Name, FluidValue.Create(value.Value, new Fluid.TemplateOptions())));
            html = await services.GetRequiredService<ILiquidTemplateManager>().RenderStringAsync(template, HtmlEncoder.Default, Model, properties);
        });
        return html;
    }

    private DefaultHttpContext Request(IServiceProvider services)
    {
        var uri = new Uri(new Uri("https://www.example.cn"), Path);
        var request = new DefaultHttpContext { RequestServices = services };
        request.Request.Method = Method;
        request.Request.Path = uri.AbsolutePath;
        request.Request.QueryString = new QueryString(uri.Query);
        if (User is not null)
        {
            var claims = Roles.Select(role => new Claim(ClaimTypes.Role, role)).Concat([new Claim(ClaimTypes.Name, User), new Claim(ClaimTypes.NameIdentifier, UserId ?? User)]);
            request.User = new ClaimsPrincipal(new ClaimsIdentity(claims, "test"));
        }

        Prepare?.Invoke(request);
        return request;
    }

    private static ViewContext View(IServiceProvider services, HttpContext request) => new(
        new ActionContext(request, new RouteData(), new ActionDescriptor()),
        Substitute.For<IView>(),
        new ViewDataDictionary(services.GetRequiredService<IModelMetadataProvider>(), new ModelStateDictionary()),
        Substitute.For<ITempDataDictionary>(),
        TextWriter.Null,
        new HtmlHelperOptions());
}
