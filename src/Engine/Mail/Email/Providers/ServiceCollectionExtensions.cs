using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Email.Services;

namespace OrchardCore.Email;

/// <summary>Registers ways to send mail.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds a way to send mail that is always there.</summary>
    public static IServiceCollection AddEmailProvider<T>(this IServiceCollection services, string name)
        where T : class, IEmailProvider
        => services.Configure<EmailProviderOptions>(options => options.TryAddProvider(name, new EmailProviderTypeOptions(typeof(T)) { IsEnabled = true }));

    /// <summary>Adds ways to send mail that depend on configuration.</summary>
    public static IServiceCollection AddEmailProviderOptionsConfiguration<TConfiguration>(this IServiceCollection services)
        where TConfiguration : class, IConfigureOptions<EmailProviderOptions>
        => services.AddTransient<IConfigureOptions<EmailProviderOptions>, TConfiguration>();
}
