namespace OrchardCore.Environment.Shell;

/// <summary>May forbid a feature to the current tenant.</summary>
public interface IFeatureValidationProvider
{
    ValueTask<bool> IsFeatureValidAsync(string id);
}
