namespace OrchardCore.DisplayManagement.Handlers;

public static class BuildShapeContextExtensions
{
    /// <summary>Tells in the editor that saving it reloads the site.</summary>
    public static void AddTenantReloadWarningWrapper(this BuildShapeContext context)
        => context.Shape.Metadata.Wrappers.Add("Settings_Wrapper__Reload");
}
