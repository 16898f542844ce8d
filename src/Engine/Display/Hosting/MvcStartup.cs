using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Razor.Compilation;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell.Builders.Models;
using OrchardCore.Modules;
using OrchardSite.Engine.Display.ModelBinding;
using OrchardSite.Engine.Display.Notify;
using OrchardSite.Engine.Display.Razor;
using OrchardSite.Engine.Display.Routing;
using OrchardSite.Engine.Display.Templates;

namespace OrchardSite.Engine.Display.Hosting;

/// <summary>MVC as every tenant has it: controllers of its features only, compiled views of all modules, a token on all unsafe requests.</summary>
internal sealed class MvcStartup : StartupBase
{
    private const int AfterRequestLimits = 1000;

    public override int Order => int.MinValue + 200;

    /// <summary>Last, so that the routes that features name come before those that follow from names.</summary>
    public override int ConfigureOrder => 1000;

    public override void ConfigureServices(IServiceCollection services)
    {
        var blueprint = (ShellBlueprint)services.Last(descriptor => descriptor.ServiceType == typeof(ShellBlueprint)).ImplementationInstance!;
        var parts = new ApplicationPartManager();
        parts.ApplicationParts.Add(new ShellFeaturePart(blueprint));
        parts.FeatureProviders.Add(new ShellControllerFeatureProvider());
        services.AddSingleton(parts);
        services.AddMvcCore(Configure)
            .AddAuthorization()
            .AddDataAnnotations()
            .AddDataAnnotationsLocalization()
            .AddViews()
            .AddRazorViewEngine()
            .AddCacheTagHelper();
        services.ConfigureOptions<BindingMessages>();
        services.ConfigureOptions<ModuleRouteConventionSetup>();
        services.Configure<RazorViewEngineOptions>(options => options.ViewLocationExpanders.Add(new ThemeViewLocationExpander()));
        services.Replace(ServiceDescriptor.Singleton<IRazorPageFactoryProvider>(provider => provider.GetRequiredService<HostViews>().Pages));
        services.Replace(ServiceDescriptor.Singleton<IRazorPageActivator>(provider => provider.GetRequiredService<HostViews>().Activator));
        services.Replace(ServiceDescriptor.Singleton<IActionDescriptorCollectionProvider, SharedActionDescriptors>());
        services.Replace(ServiceDescriptor.Singleton<IFileVersionProvider, ModuleFileVersionProvider>());
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => routes.MapControllerRoute("Default", "{area}/{controller}/{action}/{id?}");

    private static void Configure(MvcOptions options)
    {
        // It reads the form: behind the attributes (900) that say how large a form may be.
        options.Filters.Add<AutoValidateAntiforgeryTokenAttribute>(AfterRequestLimits);
        options.Filters.Add<RazorViewActionFilter>(int.MinValue + 100);
        options.Filters.Add<ModelBinderAccessorFilter>();
        options.Filters.Add<NotifyFilter>();
        options.ModelMetadataDetailsProviders.Add(new ValidationMessages());
        options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
    }
}
