using System.ComponentModel.DataAnnotations;

namespace OrchardCore.Mvc.ModelBinding;

public static class ModelStateDictionaryExtensions
{
    public static void AddModelError(this ModelStateDictionary modelState, string prefix, string key, string errorMessage)
        => modelState.AddModelError(Join(prefix, key), errorMessage);

    public static void BindValidationResults(
        this ModelStateDictionary modelState, string prefix, IEnumerable<ValidationResult>? validationResults)
    {
        foreach (var result in validationResults ?? [])
        {
            modelState.BindValidationResult(prefix, result);
        }
    }

    public static void BindValidationResult(this ModelStateDictionary modelState, string prefix, ValidationResult item)
    {
        var members = item.MemberNames.ToArray();
        if (members.Length == 0)
        {
            modelState.AddModelError(prefix, item.ErrorMessage ?? string.Empty);
        }

        foreach (var member in members)
        {
            modelState.AddModelError(prefix, member, item.ErrorMessage ?? string.Empty);
        }
    }

    private static string Join(string prefix, string key) => string.IsNullOrEmpty(prefix) ? key : $"{prefix}.{key}";
}
