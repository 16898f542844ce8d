using System.ComponentModel.DataAnnotations;

namespace OrchardCore.UrlRewriting.Models;

/// <summary>What is wrong with a rule.</summary>
public class RewriteValidateResult
{
    private readonly List<ValidationResult> _errors = [];

    public IReadOnlyList<ValidationResult> Errors => _errors;

    public bool Succeeded { get; set; } = true;

    public void Fail(ValidationResult error)
    {
        Succeeded = false;
        _errors.Add(error);
    }
}
