using System.Globalization;
using System.Security.Claims;
using Fluid;
using Fluid.Values;
using Microsoft.Extensions.Hosting;
using OrchardCore.Liquid;
using OrchardCore.Settings;
using OrchardSite.Engine.Display.Liquid.Filters;

namespace OrchardSite.Engine.Display.Liquid.Values;

/// <summary>The objects that every template has: <c>Site</c>, <c>Culture</c>, <c>User</c>, <c>Request</c>, <c>HttpContext</c>, <c>Environment</c> and <c>Content</c>.</summary>
internal static class LiquidGlobals
{
    public static void AddTo(TemplateOptions options)
    {
        options.MemberAccessStrategy.Register<LiquidGlobal, FluidValue>((global, name, context) => global.GetAsync(name, (LiquidTemplateContext)context));
        options.MemberAccessStrategy.Register<LiquidPropertyAccessor, FluidValue>((accessor, name) => accessor.GetValueAsync(name));
        Set(options, "Site", new LiquidGlobal(SiteAsync));
        Set(options, "Culture", new LiquidGlobal(CultureAsync));
        Set(options, "User", new LiquidGlobal((name, context) => new(User(name, context))));
        Set(options, "Request", new LiquidGlobal(RequestValues.GetAsync));
        Set(options, "HttpContext", new LiquidGlobal((name, context) => new(HttpContext(name, context))));
        Set(options, "Environment", new LiquidGlobal((name, context) => new(Environment(name, context))));
        Set(options, "Content", new LiquidContentAccessor());
        options.MemberAccessStrategy.Register<Claim>(nameof(Claim.Type), nameof(Claim.Value));
        options.MemberAccessStrategy.Register<CultureInfo>(
            nameof(CultureInfo.Name), nameof(CultureInfo.DisplayName), nameof(CultureInfo.NativeName), nameof(CultureInfo.EnglishName), nameof(CultureInfo.TwoLetterISOLanguageName));
    }

    /// <summary>The request that the template is rendered in, if there is one.</summary>
    public static HttpContext? CurrentRequest(LiquidTemplateContext context)
        => context.Services.GetService<IHttpContextAccessor>()?.HttpContext;

    private static void Set(TemplateOptions options, string name, object value) => options.Scope.SetValue(name, new ObjectValue(value));

    // What only the server may know, such as the salt or the super user, is left out.
    private static async ValueTask<FluidValue> SiteAsync(string name, LiquidTemplateContext context)
    {
        if (context.Services.GetService<ISiteService>() is not { } sites)
        {
            return NilValue.Instance;
        }

        var site = await sites.GetSiteSettingsAsync();
        object? value = name switch
        {
            nameof(ISite.SiteName) => site.SiteName,
            nameof(ISite.PageTitleFormat) => site.PageTitleFormat,
            nameof(ISite.BaseUrl) => site.BaseUrl,
            nameof(ISite.CdnBaseUrl) => site.CdnBaseUrl,
            nameof(ISite.UseCdn) => site.UseCdn,
            nameof(ISite.AppendVersion) => site.AppendVersion,
            nameof(ISite.Calendar) => site.Calendar,
            nameof(ISite.TimeZoneId) => site.TimeZoneId,
            nameof(ISite.PageSize) => site.PageSize,
            nameof(ISite.MaxPageSize) => site.MaxPageSize,
            nameof(ISite.MaxPagedCount) => site.MaxPagedCount,
            nameof(ISite.Properties) => site.Properties,
            _ => null,
        };
        return FluidValue.Create(value, context.Options);
    }

    private static ValueTask<FluidValue> CultureAsync(string name, LiquidTemplateContext context) => name switch
    {
        "Name" => new(new StringValue(CultureInfo.CurrentUICulture.Name)),
        "Dir" => new(new StringValue(CultureInfo.CurrentUICulture.TextInfo.IsRightToLeft ? "rtl" : "ltr")),
        "SupportedCultures" => CultureFilters.SupportedAsync(context),
        _ => new(NilValue.Instance),
    };

    private static FluidValue User(string name, LiquidTemplateContext context)
    {
        if (CurrentRequest(context)?.User is not { } user)
        {
            return NilValue.Instance;
        }

        return name switch
        {
            "Identity" => new DictionaryValue(new FluidValueDictionaryFluidIndexable(new Dictionary<string, FluidValue>
            {
                ["Name"] = StringValue.Create(user.Identity?.Name ?? ""),
                ["IsAuthenticated"] = BooleanValue.Create(user.Identity?.IsAuthenticated ?? false),
                ["AuthenticationType"] = StringValue.Create(user.Identity?.AuthenticationType ?? ""),
            })),
            "Claims" => FluidValue.Create(user.Claims, context.Options),
            _ => NilValue.Instance,
        };
    }

    private static FluidValue HttpContext(string name, LiquidTemplateContext context)
        => name == "Items" && CurrentRequest(context) is { } request
            ? new ObjectValue(new LiquidPropertyAccessor(context, (key, inner) => Task.FromResult(Item(request, key, inner))))
            : NilValue.Instance;

    private static FluidValue Item(HttpContext request, string key, LiquidTemplateContext context)
        => FluidValue.Create(request.Items.TryGetValue(key, out var item) ? item : null, context.Options);

    private static FluidValue Environment(string name, LiquidTemplateContext context)
    {
        var environment = context.Services.GetService<IHostEnvironment>();
        return name switch
        {
            "Name" => StringValue.Create(environment?.EnvironmentName ?? ""),
            "IsDevelopment" => BooleanValue.Create(environment?.IsDevelopment() ?? false),
            "IsStaging" => BooleanValue.Create(environment?.IsStaging() ?? false),
            "IsProduction" => BooleanValue.Create(environment?.IsProduction() ?? false),
            _ => NilValue.Instance,
        };
    }
}
