namespace OrchardCore.DisplayManagement.ModelBinding;

/// <summary>The model binder of the running action.</summary>
public interface IUpdateModelAccessor
{
    IUpdateModel ModelUpdater { get; set; }
}
