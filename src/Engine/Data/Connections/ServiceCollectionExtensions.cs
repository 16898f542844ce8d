using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Data;

/// <summary>Registers databases that tenants can be set up on.</summary>
public static class ServiceCollectionExtensions
{
    public static IServiceCollection TryAddDataProvider(this IServiceCollection services, string name, string value, bool hasConnectionString, bool hasTablePrefix, bool isDefault, string sampleConnectionString = "")
    {
        if (services.Any(descriptor => descriptor.ServiceType == typeof(DatabaseProvider) && (descriptor.ImplementationInstance as DatabaseProvider)?.Value == value))
        {
            return services;
        }

        return services.AddSingleton(new DatabaseProvider
        {
            Name = name,
            Value = value,
            HasConnectionString = hasConnectionString,
            HasTablePrefix = hasTablePrefix,
            IsDefault = isDefault,
            SampleConnectionString = sampleConnectionString,
        });
    }
}
