using Microsoft.Extensions.Localization;
using OrchardCore.AuditTrail.Models;

namespace OrchardCore.AuditTrail.Services.Models;

/// <summary>A kind of event: what it is called, and whether it is recorded unless the settings say otherwise.</summary>
public class AuditTrailEventDescriptor
{
    public AuditTrailEventDescriptor(
        string name,
        string category,
        Func<IServiceProvider, LocalizedString> localizedName,
        Func<IServiceProvider, LocalizedString> localizedCategory,
        Func<IServiceProvider, LocalizedString> description,
        bool isEnabledByDefault = false,
        bool isMandatory = false)
    {
        Name = name;
        Category = category;
        LocalizedName = localizedName;
        LocalizedCategory = localizedCategory;
        Description = description;
        IsEnabledByDefault = isEnabledByDefault;
        IsMandatory = isMandatory;
    }

    public string Name { get; }

    public string Category { get; }

    public Func<IServiceProvider, LocalizedString> LocalizedName { get; }

    public Func<IServiceProvider, LocalizedString> LocalizedCategory { get; }

    public Func<IServiceProvider, LocalizedString> Description { get; }

    public bool IsEnabledByDefault { get; }

    /// <summary>Whether the settings cannot leave it out.</summary>
    public bool IsMandatory { get; }

    /// <summary>Of an event whose feature is off now.</summary>
    public static AuditTrailEventDescriptor Default(AuditTrailEvent auditTrailEvent)
    {
        var (name, category) = (auditTrailEvent.Name, auditTrailEvent.Category);
        return new AuditTrailEventDescriptor(
            name,
            category,
            _ => new LocalizedString(name, name),
            _ => new LocalizedString(category, category),
            _ => new LocalizedString(string.Empty, string.Empty));
    }
}
