"""What a round asks of the project, who answers, and which answers it takes."""
